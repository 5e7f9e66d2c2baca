/** The sources as TypeScript reads them, each parsed once; nothing is checked, so that this takes no time. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const parsed = new Map<string, ts.SourceFile>();

/** A module of the package, by its address. */
export function sourceAt(url: URL): ts.SourceFile {
  const known = parsed.get(url.href);
  if (known) return known;
  const file = ts.createSourceFile(url.href, readFileSync(url, 'utf8'), ts.ScriptTarget.ES2022, true);
  parsed.set(url.href, file);
  return file;
}

/** A type that a module declares, or imports from, or passes on from another: where that one says what it is. */
export function findType(name: string, file: ts.SourceFile): ts.TypeNode | undefined {
  for (const statement of file.statements) {
    if (ts.isTypeAliasDeclaration(statement) && statement.name.text === name) return statement.type;
    const from = names(statement, name);
    const found = from && findType(name, sourceAt(new URL(from.replace(/\.js$/, '.ts'), file.fileName)));
    if (found) return found;
  }
  return undefined;
}

/** The address that a statement brings a name from, if it is one of ours. */
function names(statement: ts.Statement, name: string): string | undefined {
  const list = ts.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : ts.isExportDeclaration(statement)
      ? statement.exportClause
      : undefined;
  if (!list || !(ts.isNamedImports(list) || ts.isNamedExports(list))) return undefined;
  const { text } = (statement as ts.ImportDeclaration).moduleSpecifier as ts.StringLiteral;
  return text.startsWith('.') && list.elements.some((one) => one.name.text === name) ? text : undefined;
}
