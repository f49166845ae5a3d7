/** Offices that many hold, so that the text need not say who does. */
export const manyBear =
  /^(?:senator|governor|congressman|congresswoman|representative|mayor|bishop|ambassador|commissioner)$/;

/** Natural logarithms of odds: that a description brings in somebody new, and that it means whom the text calls so already. */
export const [varied, calledSo] = [0, 2];
