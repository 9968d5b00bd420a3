import { escapeUTF8 } from 'entities'
import type { Entry, Group, Row, Table } from '../../../../slides/data/appendix.ts'
import type { Language } from '../../../../slides/data/model.ts'
import { prose } from './prose.ts'

/** The id of a table that follows the slides, and the name of its pages. */
export function appendixId({ id }: Pick<Table, 'id'>): string {
  return `handout-${id}`
}

/** A table that follows the slides, from a new page on. */
export function appendixHtml(table: Table, language: Language): string {
  const { id, title, note, heads, groups, bilingual } = table
  const name = appendixId(table)
  return `<section class="handout-appendix handout-${id}${bilingual ? '-both' : ''}" id="${name}" lang="${language}" style="page: ${name}">
<h2 id="${name}-title">${escapeUTF8(title)}</h2>
<p>${escapeUTF8(note)}</p>
<table aria-labelledby="${name}-title">
<thead><tr class="handout-head">${heads.map((head) => `<th scope="col">${escapeUTF8(head)}</th>`).join('')}</tr></thead>
${groups.map((group) => groupHtml(group, heads.length)).join('\n')}
</table>
</section>`
}

function groupHtml({ name, rows }: Group, columns: number): string {
  const head =
    name === ''
      ? ''
      : `<tr class="handout-group"><th scope="rowgroup" colspan="${columns}">${escapeUTF8(name)}</th></tr>\n`
  return `<tbody>${head}${rows.map(rowHtml).join('\n')}</tbody>`
}

function rowHtml({ cells: [head = [], ...rest] }: Row): string {
  const cells = rest.map((cell) => `<td>${cell.map(entryHtml).join('')}</td>`)
  return `<tr><th scope="row">${head.map(entryHtml).join('')}</th>${cells.join('')}</tr>`
}

function entryHtml({ text, notes = [], owner, language }: Entry): string {
  const lines = [
    text === '' ? '' : `<p>${prose(text)}</p>`,
    ...notes.map((note) => `<p class="handout-quiet">${prose(note)}</p>`),
    owner === undefined ? '' : `<p class="handout-quiet handout-owner">${escapeUTF8(owner)}</p>`,
  ]
  return `<div class="handout-entry"${language ? ` lang="${language}"` : ''}>${lines.join('')}</div>`
}
