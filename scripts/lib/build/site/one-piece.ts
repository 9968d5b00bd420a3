import type { Plugin } from 'vite'

/** Set for a build whose code is to be in one piece. */
export const ONE_PIECE_VARIABLE = 'SLIDES_IN_ONE_PIECE'

/**
 * Puts all of a build's code into one file where it was asked for: built and opened faster by a page that shows every
 * slide, and of no use to one that shows the first.
 */
export function onePiecePlugin(env: NodeJS.ProcessEnv = process.env): Plugin {
  return {
    name: 'lecture:one-piece',
    config: {
      order: 'post',
      handler({ build }) {
        const output = build?.rollupOptions?.output
        if (!env[ONE_PIECE_VARIABLE] || !output || Array.isArray(output)) return
        // Slidev's own division into files.
        delete output.manualChunks
        output.codeSplitting = false
      },
    },
  }
}
