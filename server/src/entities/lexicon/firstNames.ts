/** Given names common in English-language news. Lower case. The rule tagger and pronoun resolution use them. */
export const maleNames: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro aleksandr alex alexander alexei alfred ali allan allen amir andre
  andreas andrei andrew andy angelo anthony antonio ari arjun arnold arthur ashraf bashar barack barry bart ben benjamin bernard bernie bill
  billy bob bobby boris brad brandon brendan brett brian bruce bruno bryan byron calvin carl carlos cedric chad charles charlie chen chris
  christian christopher chuck claude clay cliff clint colin corey craig curtis dale damian dan daniel danny darren dave david dean denis
  dennis derek devin diego dimitri dmitri dmitry dominic don donald doug douglas duncan dwight earl ed eddie edgar eduardo edward edwin eli
  elias elliot emmanuel eric erik ernest ethan eugene evan felix fernando francis francisco francois frank franz fred frederick gabriel garry
  gary gavin gene geoff george gerald gerard giorgio giovanni glen glenn gordon graham grant greg gregory guillermo gustavo guy hamid hank
  hans harold harry harvey hassan hector heinrich henri henry herbert herman howard hugh hugo hussein ian ibrahim igor imran isaac ismail
  ivan jack jackson jacob jake jamal james jamie jan jared jason javier jay jean jeb jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy
  joachim joaquin joe joel john johnny jon jonathan jordan jorge jose joseph josh joshua juan julian julio justin karl keith ken kenneth
  kevin khalid kim klaus kofi konstantin kurt kyle lamar lance larry lars lawrence lee len leo leon leonard leonid lester levi lewis liam
  lindsey lloyd logan lorenzo louis lucas luis luke magnus mahmoud malcolm manuel marc marcel marco marcus mario mark marshall martin marvin
  mateo matt matteo matthew maurice max michael michel miguel mike mikhail miles mitch mitt mohamed mohammad mohammed mohammad morgan
  muhammad mustafa nathan nathaniel ned neil nelson nicholas nick nicolas nigel nikolai noah noel norman oleg oliver omar orlando oscar otto
  owen pablo paolo patrick paul pavel pedro peter phil philip philippe pierre rafael rahul raj ralph ramon rand randy raul ray raymond recep
  reginald rex ricardo richard rick ricky rob robert roberto robin rod roger roland ron ronald rory ross roy ruben russell ryan sajid saleh
  sam samuel scott sean sebastian sergei sergey sergio seth shane shaun sidney silvio simon stanley stefan stephen steve steven stuart sunil
  tariq ted terrence terry theodore thomas tim timothy toby todd tom tommy tony travis trevor tyler umar valentin vernon victor viktor
  vincent vinod vito vladimir wade walid wallace walter warren wayne wilhelm will william willie winston xavier xi yitzhak yousef yuri yusuf
  zachary zhang`.split(/\s+/),
);

export const femaleNames: ReadonlySet<string> = new Set(
  `abigail ada adele agnes aisha alexandra alexis alice alicia alison allison alyssa amanda amber amelia amina amy ana anastasia andrea angela
  angelina anita ann anna anne annie antonia april ashley audrey barbara beatrice becky bella beth betsy betty beverly bonnie brenda brianna
  bridget brittany camila camille candace carla carly carmen carol carolina caroline carolyn carrie cassandra catherine cathy cecilia celine
  charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen condoleezza connie constance cristina crystal cynthia
  daisy dana danielle dawn debbie deborah debra denise diana diane dianne dolores donna dora doris dorothy edith eileen elaine eleanor elena
  elisabeth elise eliza elizabeth ella ellen eloise elsa emily emma erica erin esther ethel eva evelyn faith farah fatima felicia fiona
  florence frances gabriela gabrielle gail gemma georgia gina gloria grace greta gwen hannah harriet hazel heather heidi helen helena
  henrietta hilary hillary holly ida ines ingrid irene iris isabel isabella ivanka jackie jacqueline jane janet janice jasmine jean jeanne
  jennifer jenny jessica jill joan joanna joanne jocelyn jodie josephine joy joyce juanita judith judy julia juliana julie june kamala karen
  karin kate katerina katherine kathleen kathryn kathy katie katrina kayla kellyanne kelly kelsey kerry kim kimberly kirsten kristen kristin
  kristina lara laura lauren laurie layla leah leila lena leslie leticia lily linda lisa liz lois loretta lorraine louise lucia lucy lydia
  lynn mabel madeleine madeline maggie malala marcia margaret margarita maria mariam marie marina marion marjorie marlene martha mary maryam
  maureen maya megan melania melanie melissa mercedes michelle mila mildred miranda miriam molly monica muriel nadia nancy naomi natalia
  natalie natasha nicola nicole nikki nina noor nora norma olga olivia pamela patricia paula pauline penelope penny phyllis priscilla priya
  rachel rebecca regina renee rita roberta robin rosa rosalind rose rosemary ruth sabrina sally samantha sandra sara sarah savannah selena
  serena shannon sharon sheila shelly sherry shirley silvia simone sofia sonia sophia sophie stacey stacy stella stephanie sue susan suzanne
  svetlana sylvia tamara tania tara tatiana teresa theresa tiffany tina tracy ursula valentina valerie vanessa vera veronica victoria viola
  virginia vivian wanda wendy yasmin yolanda yvette yvonne zainab zara zoe`.split(/\s+/),
);
