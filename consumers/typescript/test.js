import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const shared = {
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  types: [],
};

for (const compiler of ['typescript-5.4', 'typescript-5.9', 'typescript-7']) {
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    for (const exactOptionalPropertyTypes of [false, true]) {
      const compilerOptions = { ...shared, module, moduleResolution, exactOptionalPropertyTypes };
      writeFileSync('tsconfig.json', JSON.stringify({ compilerOptions, files: ['program.ts'] }));
      console.log(compiler, moduleResolution, exactOptionalPropertyTypes ? 'exact' : '');
      execFileSync(process.execPath, [`node_modules/${compiler}/bin/tsc`, '-p', '.'], { stdio: 'inherit' });
    }
  }
}
