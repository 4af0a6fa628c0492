// The one entry of the bundle: everything real sits behind an import, so that each root loads only what it needs.
export const action = () => import('./action.ts')
export const cli = () => import('./cli.ts')
export const comment = () => import('./comment.ts')
export const library = () => import('./index.ts')
