import { type Message, message } from "./message";

/** From January on. */
export const monthNames: readonly Message[] = [
  message("January"),
  message("February"),
  message("March"),
  message("April"),
  message("May"),
  message("June"),
  message("July"),
  message("August"),
  message("September"),
  message("October"),
  message("November"),
  message("December"),
];

/** From Monday on. */
export const weekdayNames: readonly Message[] = [
  message("Monday"),
  message("Tuesday"),
  message("Wednesday"),
  message("Thursday"),
  message("Friday"),
  message("Saturday"),
  message("Sunday"),
];
