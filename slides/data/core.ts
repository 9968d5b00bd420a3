/**
 * The slides without which it would be another lecture, so that each cut has them, beside the cover: the guiding
 * question, the two purposes, the comparison of deterrence, the premise that is not shared, the source.
 */
export const core = [
  'question',
  'two-purposes',
  'comparison-aims',
  'comparison-outcomes',
  'unshared-premise',
  'source',
] as const
