import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guessLanguage, languageOfDeck } from '../../scripts/lib/language.ts'
import { entryDefaults, remoteKeys } from '../../scripts/lib/site/entry-defaults.ts'

const local = { favicon: '/favicon.svg', fonts: { provider: 'none', sans: 'Somebody’s' }, lang: 'fr' }

test('an entry that asks no other host and names its language is left alone', () => {
  assert.deepEqual(remoteKeys(local), [])
  assert.deepEqual(entryDefaults(local, ''), {})
  assert.deepEqual(remoteKeys({ ...local, favicon: false }), [])
})

test('a stock entry gets our icon, our face and its language', () => {
  assert.deepEqual(remoteKeys({}), ['favicon', 'fonts'])
  assert.deepEqual(entryDefaults({ theme: 'seriph' }, '# A deck'), {
    favicon: '/favicon.svg',
    fonts: { provider: 'none', sans: ['BIZ UDPGothic'] },
    lang: 'en',
  })
})

test('fonts of a provider on the net become those of the machine, with ours behind them', () => {
  const fonts = { sans: 'Roboto', mono: 'Fira Code', provider: 'google' }
  for (const headmatter of [
    { ...local, fonts },
    { ...local, fonts: undefined, config: { fonts } },
  ]) {
    assert.deepEqual(remoteKeys(headmatter), ['fonts'])
    assert.deepEqual(entryDefaults(headmatter, ''), {
      fonts: { sans: ['Roboto', 'BIZ UDPGothic'], mono: 'Fira Code', provider: 'none' },
    })
  }
})

test('an icon on another host is replaced, and one in the project is not', () => {
  for (const favicon of ['https://example.org/a.png', '//example.org/a.png'])
    assert.deepEqual(entryDefaults({ ...local, favicon }, ''), { favicon: '/favicon.svg' })
  assert.deepEqual(entryDefaults({ ...local, favicon: 'icon.png' }, ''), {})
})

test('a deck that names no language is Japanese where there are kana in it', () => {
  assert.equal(guessLanguage('合意は不可能か'), 'ja')
  assert.equal(guessLanguage('Le nucléaire 核'), 'en')
  const slides = [{ content: 'Nothing but English' }] as never
  assert.equal(languageOfDeck({ headmatter: {}, slides }), 'en')
  assert.equal(languageOfDeck({ headmatter: { lang: 'ja' }, slides }), 'ja')
  assert.equal(languageOfDeck({ headmatter: {} }), 'ja')
})
