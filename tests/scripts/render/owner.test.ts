import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../../scripts/lib/render/complaints.ts'
import { ownerOf } from '../../../scripts/lib/render/owner.ts'
import { addressIn } from '../../../scripts/lib/render/rules/page.ts'

const slides = [
  { content: 'See [there](https://maps.example.org/) and https://maps.example.org/embed', frontmatter: {} },
  { content: 'More at https://maps.example.org/embed/large.', frontmatter: {} },
  { content: '<iframe src="https://maps.example.org/embed"></iframe>', frontmatter: {} },
  { content: '<iframe src="https://maps.example.org"></iframe>', frontmatter: {} },
  { content: '![a](./pictures/gone.png)', frontmatter: {} },
  { content: '', frontmatter: { image: 'https://a.org/x.png?w=1' } },
]
const owner = (url: string, shown: number, why = 'is not on this machine') =>
  ownerOf(addressIn({ kind: 'request', text: `${url} ${why}` }), shown, slides)

test('a request is told of the slide that asks, not of one that has the beginning of its address or a link', () => {
  assert.equal(owner('https://maps.example.org/embed', 5), 3)
  assert.equal(owner('https://maps.example.org/', 2), 4)
  assert.equal(owner('https://a.org/x.png?w=1', 1), 6)
  assert.equal(owner('http://localhost/pictures/gone.png:', 1, '404'), 5)
})

test('the slide that was shown is the one that asked, where it has the address or nobody has', () => {
  assert.equal(owner('https://maps.example.org/embed', 1), 1)
  assert.equal(owner('https://maps.example.org/emb', 2), 2)
  assert.equal(owner('https://elsewhere.org/', 2), 2)
})

test('that a refused frame gets no message is no news; that another doesn’t is', () => {
  const said = (origin: string) =>
    `Failed to execute 'postMessage' on 'DOMWindow': The target origin provided ('${origin}') does not match`
  assert.equal(isRefusal(said('https://a.org'), ['https://a.org/embed']), true)
  assert.equal(isRefusal(said('https://b.org'), ['https://a.org/embed', 'https://b.org.uk/']), false)
  assert.equal(isRefusal('the answer is wrong', ['https://a.org/embed']), false)
})
