/** Weights for one number of letters typed. */
export interface RerankerWeights {
  /** In the order of `FEATURES`, then of `NETWORK_FEATURES`. */
  readonly words: readonly number[];
  /** Constant, and weights of the logarithms of what all other words have of the mixture and of what the network gives to the listed ones. */
  readonly others: readonly [number, number, number];
}

/**
 * By number of letters typed: 0, 1, 2, 3, 4, and 5 or more. One set for all brands: multinomial logistic regression (L-BFGS, 60 steps,
 * penalty 1e-3 on squared differences from the weights of 23 November 2026) on 64,524 cursor places in the first 120 words of the last
 * ten posts of each of eleven organisations, 60 other posts learned; the n-grams and the network were learned from 34 organisations that
 * are none of them. See test/bench/notebook-ghost.md.
 */
// prettier-ignore
export const RERANKER: readonly RerankerWeights[] = [
  {
    words: [0.885, 0.004, 0.093, 0.145, 0.091, 0.693, -0.198, -0.026, 0.09, 0.089, 0.169, 0.004, 0.147, 0.202, -0.456, 0.398, 0.265, -0.239, -0.003, 0.0, 0.028, -0.001, -0.068, -0.069, 0.019, 0.018, 1.077, -0.641, 0.186, 0.663, -0.727, 0.078],
    others: [0.818, 0.333, -0.265],
  },
  {
    words: [1.054, 0.059, 0.056, 0.083, 0.136, 0.502, -0.081, -0.086, 0.022, 0.134, 0.251, 0.038, 0.115, 0.387, -0.61, 0.323, 0.32, -0.285, 0.141, -1.891, -0.92, 0.008, 0.036, 0.046, 0.054, 0.006, 0.295, -0.045, 0.279, 0.645, -0.826, -0.099],
    others: [0.312, 0.478, -0.338],
  },
  {
    words: [1.07, 0.032, 0.04, 0.061, 0.156, 0.21, -0.057, -0.082, -0.008, 0.161, 0.254, 0.044, 0.078, 0.388, -0.556, 0.285, 0.338, -0.33, 0.162, -2.636, -1.955, 0.091, 0.026, 0.032, 0.054, 0.013, 0.651, -0.262, 0.384, 0.542, -1.156, -0.183],
    others: [0.183, 0.46, -0.29],
  },
  {
    words: [0.995, 0.027, 0.074, 0.031, 0.278, 0.311, -0.028, -0.068, 0.017, 0.174, 0.129, 0.042, 0.124, 0.062, -0.272, 0.231, 0.341, -0.248, 0.199, -2.612, -1.879, 0.209, 0.049, 0.025, 0.056, 0.021, 0.906, -0.359, 0.466, 0.434, -1.611, -0.356],
    others: [-0.539, 0.397, -0.178],
  },
  {
    words: [0.974, 0.023, 0.098, -0.056, 0.292, 0.148, -0.034, -0.07, 0.014, 0.114, 0.156, 0.033, -0.051, 0.599, -0.191, 0.157, 0.28, -0.185, 0.119, -3.09, -1.792, 0.222, 0.048, 0.018, 0.066, 0.052, 1.131, -0.423, 0.572, 0.274, -1.536, -0.367],
    others: [-1.038, 0.379, -0.105],
  },
  {
    words: [0.899, 0.019, 0.1, -0.163, 0.486, -0.091, -0.002, -0.064, 0.059, 0.089, 0.331, 0.0, -0.039, 0.349, 0.396, 0.108, 0.24, -0.05, 0.077, -2.905, -1.506, 0.327, 0.06, 0.021, 0.071, 0.106, 1.565, -0.459, 0.671, 0.088, -1.422, -0.402],
    others: [-3.74, 0.262, -0.135],
  },
];
