/** How an exported file begins, so that the next export knows which files it may replace. */
export const MADE_BY = '# Made by Timbre from the profile of ';
