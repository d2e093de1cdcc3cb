import { learnedEngine, corpusOf } from '../unit/core/sample-brands.ts';
const engine = learnedEngine('2026-10-15', 'harrow-and-pine');
const texts = corpusOf('harrow-and-pine').filter(f=>f.path.endsWith('.md')).map(f=>new TextDecoder().decode(f.bytes).replace(/^---[\s\S]*?\n---\n/, ''));
const draft = (n:number)=>{ let s='---\ntitle: x\n---\n\n'; for (const t of texts){ s+=t+'\n\n'; if(s.split(/\s+/).length>=n) break;} return s;};
const p=(v:number[],q:number)=>[...v].sort((a,b)=>a-b)[Math.floor(q*v.length)]!.toFixed(2);
for (const n of [2000,5000]) {
  let d = draft(n); const at = d.indexOf('. ', d.length/2);
  const t=performance.now(); engine.check('harrow-and-pine', d); console.log(n,'first', (performance.now()-t).toFixed(1));
  const v:number[]=[];
  const typed=' The strap came back last week with a rivet that would not sit, and we could not use it or mend it at all.';
  let rep;
  for (let i=0;i<600;i++){ const k=typed.repeat(6).slice(0,i); const text=d.slice(0,at+1)+k+d.slice(at+1); const t=performance.now(); rep=engine.check('harrow-and-pine', text); v.push(performance.now()-t);}
  console.log(n,'p50',p(v,.5),'p95',p(v,.95),'max',p(v,.999), JSON.stringify(rep).length);
}
