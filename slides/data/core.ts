/**
 * The slides without which it would be another lecture, so that each cut has them, beside the cover: the guiding
 * question, the two purposes, the comparison of deterrence, the premise that is not shared; of the backup its first
 * page and the source.
 */
export const core = [
  'question',
  'two-purposes',
  'comparison',
  'unshared-premise',
  'backup',
  'source',
] as const
