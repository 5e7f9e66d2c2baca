/** `npm run validate FILE…`: says what is wrong with documents; exits with 1 if anything is. */
import { readFileSync } from 'node:fs';
import { parseResolution } from '../parse.js';

for (const file of process.argv.slice(2)) {
  const result = parseResolution(readFileSync(file, 'utf8'));
  if (result.ok) {
    console.log(`${file}: hợp lệ`);
    continue;
  }
  process.exitCode = 1;
  console.log(`${file}: ${result.problems.length} lỗi`);
  for (const { path, code, message } of result.problems) console.log(`  ${path || '.'} [${code}] ${message}`);
}
