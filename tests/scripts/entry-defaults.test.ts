import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { entryDefaults, remoteKeys } from '../../scripts/lib/deck/entry-defaults.ts'
import { guessLanguage } from '../../scripts/lib/deck/language.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { withFolder } from './decks.ts'

const local = { favicon: '/favicon.svg', fonts: { provider: 'none', sans: 'Somebody’s' }, lang: 'fr' }

test('an entry that asks no other host and names its language is left alone', () => {
  assert.deepEqual(remoteKeys(local), [])
  assert.deepEqual(
    entryDefaults(local, () => ''),
    {},
  )
  assert.deepEqual(remoteKeys({ ...local, favicon: false }), [])
})

test('a stock entry gets our icon, our face and its language', () => {
  assert.deepEqual(remoteKeys({}), ['favicon', 'fonts'])
  assert.deepEqual(
    entryDefaults({ theme: 'seriph' }, () => '# A deck'),
    {
      favicon: '/favicon.svg',
      fonts: { provider: 'none', sans: ['BIZ UDPGothic'] },
      lang: 'en',
    },
  )
})

test('fonts of a provider on the net become those of the machine, with ours behind them', () => {
  const fonts = { sans: 'Roboto', mono: 'Fira Code', provider: 'google' }
  for (const headmatter of [
    { ...local, fonts },
    { ...local, fonts: undefined, config: { fonts } },
  ]) {
    assert.deepEqual(remoteKeys(headmatter), ['fonts'])
    assert.deepEqual(
      entryDefaults(headmatter, () => ''),
      {
        fonts: { sans: ['Roboto', 'BIZ UDPGothic'], mono: 'Fira Code', provider: 'none' },
      },
    )
  }
})

test('an icon on another host is replaced, and one in the project is not', () => {
  for (const favicon of ['https://example.org/a.png', '//example.org/a.png'])
    assert.deepEqual(
      entryDefaults({ ...local, favicon }, () => ''),
      { favicon: '/favicon.svg' },
    )
  assert.deepEqual(
    entryDefaults({ ...local, favicon: 'icon.png' }, () => ''),
    {},
  )
})

test('a deck that names no language is Japanese where there are kana in it', () => {
  assert.equal(guessLanguage('合意は不可能か'), 'ja')
  assert.equal(guessLanguage('Le nucléaire 核'), 'en')
  assert.equal(guessLanguage('Deterrence ﾖｸｼ in English letters'), 'ja')
  assert.equal(guessLanguage('核抑止論 NPT'), 'ja')
})

test('a deck that names no language is read in that of all its text, and says so', async () => {
  const languageIn = (files: Record<string, string>) =>
    withFolder(files, async (folder) => {
      const { headmatter, guessedLanguage } = await loadDeck(join(folder, 'slides.md'))
      return [headmatter.lang, guessedLanguage ?? false]
    })
  const english = '---\ntitle: A deck\n---\n\n# A deck\n\n---\nsrc: "./pages/more.md#2"\n---\n'
  assert.deepEqual(await languageIn({ 'slides.md': english, 'pages/more.md': '# More' }), ['en', true])
  const japanese = {
    'slides.md': english,
    'pages/more.md': '---\nsrc: /last.md\n---\n',
    'last.md': '# おわり',
  }
  assert.deepEqual(await languageIn(japanese), ['ja', true])
  const told = english.replace('title:', 'lang: fr\ntitle:')
  assert.deepEqual(await languageIn({ 'slides.md': told, 'pages/more.md': '# More' }), ['fr', false])
})
