/** `npm run validate -- FILE…`: says what is wrong with documents; exits with 1 if anything is, with 2 if a file cannot be read. */
import { readFileSync } from 'node:fs';
import { parseResolution } from '../parse.js';

const files = process.argv.slice(2);
if (files.length === 0) fail('Chưa có tệp nào để kiểm tra. Cách dùng: npm run validate -- TỆP.json');
for (const file of files) check(file);

function check(file: string) {
  const result = parseResolution(read(file));
  if (result.ok) {
    console.log(`${file}: hợp lệ`);
    return;
  }
  process.exitCode ??= 1;
  console.log(`${file}: ${result.problems.length} lỗi`);
  for (const { path, code, message } of result.problems) console.log(`  ${path || '.'} [${code}] ${message}`);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return fail(`Không đọc được tệp ${file} (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
