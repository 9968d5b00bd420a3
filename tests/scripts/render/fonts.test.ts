import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CDPSession } from 'playwright'
import { systemFonts } from '../../../scripts/lib/render/fonts.ts'

const fonts = [
  { familyName: 'Arial', isCustomFont: false },
  { familyName: 'BIZ UDPGothic', isCustomFont: true },
]

/** A browser that answers for an element's fonts. */
function browser(answer: () => unknown): Pick<CDPSession, 'send'> {
  const send = async (method: string) => (method === 'DOM.requestNode' ? { nodeId: 7 } : answer())
  return { send: send as CDPSession['send'] }
}

test('the fonts of the machine that drew an element are told, those of the deck are not', async () => {
  assert.deepEqual(
    await systemFonts(
      browser(() => ({ fonts })),
      'element',
    ),
    ['Arial'],
  )
})

test('an element that went away while its fonts were asked for has none', async () => {
  const gone = browser(() => {
    throw new Error(
      'cdpSession.send: Protocol error (CSS.getPlatformFontsForNode): Could not find node with given id',
    )
  })
  assert.deepEqual(await systemFonts(gone, 'element'), [])
})

test('a browser that fails otherwise is not taken for one without an answer', async () => {
  const crashed = browser(() => {
    throw new Error('cdpSession.send: Target closed')
  })
  await assert.rejects(systemFonts(crashed, 'element'), /Target closed/)
})
