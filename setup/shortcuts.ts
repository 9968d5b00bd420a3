import { useDrawings } from '@slidev/client'
import { defineShortcutsSetup } from '@slidev/types'
import { computed, ref } from 'vue'
import { useLanguageSwitch } from '../components/switch-language.ts'

/** The key that switches the language; while somebody draws it is Slidev's for a line. */
const key = 'l'

export default defineShortcutsSetup((_, shortcuts) => {
  const there = useLanguageSwitch()
  if (!there) return shortcuts
  const { drawingEnabled } = useDrawings()
  const pressed = ref(false)
  window.addEventListener('keydown', ({ key: named, repeat, ctrlKey, metaKey, altKey }) => {
    // One that is held is still held when the other language's page is there, and would lead back.
    if (named.toLowerCase() === key) pressed.value = !(repeat || ctrlKey || metaKey || altKey)
  })
  window.addEventListener('keyup', () => {
    pressed.value = false
  })
  return [
    ...shortcuts,
    { name: 'switch_language', key: computed(() => pressed.value && !drawingEnabled.value), fn: there.go },
  ]
})
