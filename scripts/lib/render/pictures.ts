import type { CDPSession, Page } from 'playwright'
import { type Pixels, readPng } from './pixels.ts'
import type { Survey } from './survey.ts'

/** The picture of the slide without its texts and, where something covers one of them, with them. */
export async function picturesOf(session: CDPSession, page: Page, selector: string, survey: Survey) {
  const hide = (hidden: boolean) =>
    page.evaluate(([selector, hidden]) => window.renderedPage.hideTexts(selector, hidden), [
      selector,
      hidden,
    ] as const)
  const picture = survey.texts.some(({ covered, treated }) => covered || treated)
    ? { picture: await shoot(session) }
    : {}
  await hide(true)
  const ground = await shoot(session)
  await hide(false)
  return { ground, ...picture }
}

async function shoot(session: CDPSession): Promise<Pixels> {
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
  return readPng(Buffer.from(data, 'base64'))
}
