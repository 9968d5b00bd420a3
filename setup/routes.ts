// Before Slidev's router, which keeps the address as it finds it.
import '../components/arrival.ts'
import { defineRoutesSetup } from '@slidev/types'

// Slidev builds its print page only for decks with `download`, and then runs its own PDF export in each
// build. The page is all that `npm run export` needs.
export default defineRoutesSetup((routes) => {
  if (routes.some((route) => route.path === '/print')) return routes
  return [
    ...routes,
    { name: 'print', path: '/print', component: () => import('@slidev/client/pages/print.vue') },
  ]
})
