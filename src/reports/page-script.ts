/** What a page can do beyond showing: a click on a box makes it the whole width, a word marks the boxes that have it. */

/** It reads what the page shows and writes nothing but places, labels and classes. Its hash is allowed by the page. */
export const pageScript = `"use strict";(()=>{const f=document.getElementById("flame");if(!f)return;const W=1200,L=6.65;
const b=[...f.children].map(g=>{const r=g.querySelector("rect"),t=g.querySelector("text");return{g,r,t,x:+r.getAttribute("x"),w:+r.getAttribute("width"),y:+r.getAttribute("y"),label:t?t.textContent:"",name:g.querySelector("title").textContent.split("\\n")[0].split("  ")[0],tip:g.querySelector("title").textContent.toLowerCase()}});
const back=document.getElementById("back");
function zoom(z){const s=W/z.w;for(const o of b){const x=o.y<z.y&&o.x<=z.x+.1&&o.x+o.w>=z.x+z.w-.1?0:(o.x-z.x)*s,w=o.y<z.y?W:o.w*s;const out=x+w<.5||x>W-.5||(o.y<z.y&&x!==0);
o.g.style.display=out?"none":"";if(out)continue;for(const r of o.g.querySelectorAll("rect")){const d=r.classList.contains("blame")?1:0;r.setAttribute("x",x+d);r.setAttribute("width",r.classList.contains("edge")?Math.min(3,w):Math.max(0,w-2*d))}
const n=Math.floor((w-9)/L);let t=o.t;if(!t&&n>=3){t=o.t=document.createElementNS("http://www.w3.org/2000/svg","text");t.setAttribute("y",o.y+12.5);o.g.append(t)}
if(t){t.setAttribute("x",x+6);const l=z===b[0]&&o.label?o.label:o.name;t.textContent=n<3?"":l.length<=n?l:l.slice(0,n-1)+"…"}}back.hidden=z===b[0]}
for(const o of b){o.g.tabIndex=0;o.g.style.cursor="pointer";o.g.addEventListener("click",()=>zoom(o));o.g.addEventListener("keydown",e=>{if(e.key==="Enter")zoom(o);if(e.key==="Escape")zoom(b[0])})}
back.addEventListener("click",()=>zoom(b[0]));
const q=document.getElementById("find");q.addEventListener("input",()=>{const s=q.value.trim().toLowerCase();for(const o of b)o.g.style.opacity=s===""||o.tip.includes(s)?"":".25"});
document.getElementById("tools").hidden=false})()`

/** SHA-256 of the script, as a content security policy names it. */
export const pageScriptHash = 'sha256-ovXVarjm+8e778QSLBDCTEMa3a/xBUD88F4L3+7bufM='
