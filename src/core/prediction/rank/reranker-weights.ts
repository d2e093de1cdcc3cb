/** Weights for one number of letters typed. */
export interface RerankerWeights {
  /** In the order of `FEATURES`. */
  readonly words: readonly number[];
  /** Constant, and weight of the logarithm of what all other words have together. */
  readonly others: readonly [number, number];
}

/**
 * By number of letters typed: 0, 1, 2, 3, 4, and 5 or more. One set for all brands: multinomial logistic regression (Adam, penalty 1e-4 on
 * squares) on 131,102 cursor places in the first 120 words of 16 posts of each of twelve brands, 60 other posts learned, backgrounds
 * crossed. Fitted on one half of the brands and tested on the other, it loses 0.01 to 0.02 bits against the fit on all.
 */
// prettier-ignore
export const RERANKER: readonly RerankerWeights[] = [
  {
    words: [0.72, 0.008, 0.073, 0.19, 0.153, 0.043, -0.057, 0.008, 0.083, 0.133, 0.295, 0.05, 0.168, 0.228, -0.306, 0.476, 0.36, -0.022, 0.084, 0, 0.167, 0.057, 0.087, 0.044, 0.011, 0.036, 0.531, -0.444],
    others: [0.771, 0.624],
  },
  {
    words: [0.629, 0.03, -0.014, 0.113, 0.159, -0.197, 0.004, -0.012, 0.016, 0.154, 0.261, 0.076, 0.17, 0.143, -0.411, 0.331, 0.281, 0.083, 0.082, -0.242, -1.364, 0.128, 0.117, 0.083, 0.032, 0.059, 0.634, -0.31],
    others: [-0.407, 0.468],
  },
  {
    words: [0.568, 0.013, -0.023, 0.087, 0.186, -0.255, 0.008, -0.004, 0.005, 0.131, 0.303, 0.078, 0.139, 0.071, -0.282, 0.256, 0.228, 0.116, -0.012, -0.123, -1.614, 0.169, 0.112, 0.082, 0.051, 0.046, 0.723, -0.384],
    others: [-0.626, 0.537],
  },
  {
    words: [0.512, 0.008, -0.02, 0.065, 0.195, -0.434, 0.018, -0.008, 0.009, 0.115, 0.277, 0.074, 0.089, 0.036, -0.085, 0.186, 0.149, 0.183, 0.014, 0.1, -1.205, 0.157, 0.105, 0.069, 0.067, 0.048, 0.689, -0.293],
    others: [-1.248, 0.521],
  },
  {
    words: [0.48, 0.001, -0.026, 0.133, 0.149, -0.639, 0.017, -0.032, 0.044, 0.054, 0.329, 0.068, -0.051, 0.393, -0.023, 0.138, 0.105, 0.199, 0.143, 0.114, -1.205, 0.164, 0.109, 0.065, 0.079, 0.061, 0.847, -0.197],
    others: [-1.582, 0.471],
  },
  {
    words: [0.39, -0.016, -0.026, 0.145, 0.463, -0.875, 0.026, -0.038, 0.075, -0.025, 0.332, 0.062, -0.025, 0.149, 0.75, 0.108, 0.011, 0.313, 0.235, 0.223, -1.316, 0.193, 0.156, 0.087, 0.075, 0.065, 1.496, -0.103],
    others: [-4.255, 0.24],
  },
];
