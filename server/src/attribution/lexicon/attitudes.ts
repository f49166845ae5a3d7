/** How somebody is said to see a matter: `upbeat about`, `unmoved by`. A sentence that tells only this lets their words expect. */
export const attitudes: ReadonlySet<string> = new Set(
  `adamant alarmed amazed ambivalent amused angry annoyed anxious apologetic appalled apprehensive bitter bullish blunt candid cautious
  certain clear combative concerned confident contrite convinced critical cynical defensive defiant delighted determined disappointed
  dismissive doubtful downbeat ecstatic emphatic encouraged enthusiastic excited exasperated firm frank frustrated furious glad gloomy
  grateful happy heartbroken hesitant honest hopeful horrified impressed incensed incredulous indignant insistent jubilant
  livid matter-of-fact nostalgic optimistic outraged outspoken overjoyed pessimistic philosophical pleased positive proud puzzled
  reflective regretful relieved reluctant resigned resolute sanguine sarcastic sceptical scathing shocked sincere skeptical
  stunned sure surprised suspicious sympathetic thankful thrilled unapologetic unbowed uncertain unconcerned unconvinced undeterred unequivocal
  unfazed unhappy unimpressed unmoved unperturbed unrepentant unruffled unsure unworried upbeat upset wary wistful worried`.split(
    /\s+/,
  ),
);
