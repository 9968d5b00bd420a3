import type { Directive } from 'vue'

// What Slidev adds to every slide, as far as the planted slides use it.

declare module 'vue' {
  interface GlobalDirectives {
    vClick: Directive
  }
  interface ComponentCustomProperties {
    $clicks: number
  }
}

declare module '@slidev/client' {
  export function onSlideEnter(enter: () => void): void
  export function onSlideLeave(leave: () => void): void
}
