/** Colours of all pictures, for light and dark. A picture that stands alone takes them with it. */

/** Text on the two strongest steps is light in both themes. */
export const colours = `
:root{color-scheme:light dark;--page:#fff;--ink:#1f2328;--faint:#636c76;--line:#d1d9e0;--soft:#f6f8fa;--noise:#e3e6ea;--noise-lib:#eff1f3;--on-noise:#3d444d;--mark:#bf8700;--frame:#1f2328;--own:#bfe0d8;--link:#0757ba;
--up-1:#fde2dc;--up-2:#f9bfb3;--up-3:#ef8a7a;--up-4:#d1402f;--up-5:#9d1626;--down-1:#dcebfa;--down-2:#b3d4f2;--down-3:#7cb1e3;--down-4:#2f74b8;--down-5:#174a80;--on-pale:#2b1512;--on-strong:#fff}
@media(prefers-color-scheme:dark){:root{--page:#0d1117;--ink:#e6edf3;--faint:#9198a1;--line:#3d444d;--soft:#151b23;--noise:#2d333b;--noise-lib:#21262d;--on-noise:#c3ccd5;--mark:#d9a520;--frame:#fff;--own:#1f4a43;--link:#6cb0ff;
--up-1:#44231f;--up-2:#6a2b25;--up-3:#963a30;--up-4:#c94434;--up-5:#e5484d;--down-1:#1b2c40;--down-2:#204467;--down-3:#2b6195;--down-4:#2f7cc4;--down-5:#3b93e6;--on-pale:#f4dfdb;--on-strong:#fff}}`

/** Shapes of SVG by their class names. */
export const shapes = `
text{font:11px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:var(--ink)}
.page{fill:var(--page)}.title{font-size:14px;font-weight:600}.faint{fill:var(--faint)}
.box rect{stroke:var(--page);stroke-width:1}.box text{pointer-events:none;fill:var(--on-noise)}
.noise rect{fill:var(--noise)}.lib.noise rect{fill:var(--noise-lib)}.own rect{fill:var(--own)}
${['up', 'down'].map((way) => [1, 2, 3, 4, 5].map((step) => `.${way}-${step} rect{fill:var(--${way}-${step})}`).join('')).join('')}
.up-1 text,.up-2 text,.up-3 text,.down-1 text,.down-2 text,.down-3 text,.own text{fill:var(--ink)}
.up-4 text,.up-5 text,.down-4 text,.down-5 text{fill:var(--on-strong)}
.box .edge{fill:var(--mark);stroke:none}.box.untested rect{fill-opacity:.4}.box .hatch,.box.untested .hatch{fill:url(#hatch);fill-opacity:1;stroke:none;pointer-events:none}
.box.untested text{fill:var(--ink)}
.box .blame{fill:none;stroke:var(--frame);stroke-width:2}.rule{stroke:var(--line);stroke-width:1}`
