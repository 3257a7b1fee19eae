/**
 * Every small change of a source file, all in one text, each behind a switch.
 *
 * In: a TypeScript source. Out: the changes, and the source with each of them behind `__is(id)`, so that a test runs again with another
 * change without loading anything anew. What a module keeps (`lazy`, maps, `let`) is made so that it can be forgotten between changes, and
 * each loop counts its rounds. Not here: which tests run (`../mutants.ts`), how they run again (`runner.ts`).
 */
import * as ts from 'typescript';

export interface Mutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  readonly was: string;
  readonly is: string;
  /** Whether it stands outside functions, so that it only works from the start. */
  readonly isStatic: boolean;
}

/** What another operator stands in for. */
const OPERATORS = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.QuestionQuestionToken, '&&'],
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'],
  [ts.SyntaxKind.SlashToken, '*'],
]);

/** What another method stands in for; the empty name leaves the call out. */
const METHODS = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['filter', ''],
  ['sort', ''],
  ['reverse', ''],
]);

const isText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

const isCondition = (node: ts.Node): boolean =>
  (ts.isIfStatement(node.parent) && node.parent.expression === node) ||
  (ts.isConditionalExpression(node.parent) && node.parent.condition === node) ||
  (ts.isWhileStatement(node.parent) && node.parent.expression === node);

const isLoop = (node: ts.Node): node is ts.IterationStatement => ts.isIterationStatement(node, false);

const isOutsideFunctions = (node: ts.Node): boolean => ts.findAncestor(node, (each) => ts.isFunctionLike(each)) === undefined;

/** A piece of `a?.b.c()` that is not the whole of it. */
const isInChain = (node: ts.Node): boolean =>
  (node.flags & ts.NodeFlags.OptionalChain) !== 0 &&
  (ts.isPropertyAccessExpression(node.parent) || ts.isCallExpression(node.parent) || ts.isElementAccessExpression(node.parent)) &&
  node.parent.expression === node;

function ofBinary(node: ts.BinaryExpression, source: string): string[] {
  const other = OPERATORS.get(node.operatorToken.kind);
  if (other === undefined || (other === '-' && (isText(node.left) || isText(node.right)))) return [];
  const left = source.slice(node.left.getStart(), node.left.end);
  // `a ?? b && c` does not parse.
  return [`(${left}) ${other} (${source.slice(node.right.getStart(), node.right.end)})`];
}

function ofCall(node: ts.CallExpression, source: string): string[] {
  const callee = node.expression;
  if (!ts.isPropertyAccessExpression(callee)) return [];
  const name = callee.name.text;
  const object = source.slice(callee.expression.getStart(), callee.expression.end);
  const args = source.slice(callee.name.end, node.end);
  if (name === 'at') return args === '(-1)' ? [`${object}.at(0)`] : [];
  const other = METHODS.get(name);
  if (other === undefined) return [];
  return [other === '' ? object : `${object}${callee.questionDotToken ? '?.' : '.'}${other}${args}`];
}

/** `0` in `{ 0: word }`. */
const isName = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  (ts.isBindingElement(node.parent) && node.parent.propertyName === node);

/** What may stand instead of an expression. */
function insteadOf(node: ts.Node, source: string): string[] {
  if (isCondition(node)) return ts.isWhileStatement(node.parent) ? ['false'] : ['true', 'false'];
  if (isInChain(node)) return [];
  if (ts.isBinaryExpression(node)) return ofBinary(node, source);
  if (ts.isCallExpression(node)) return ofCall(node, source);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [source.slice(node.operand.getStart(), node.operand.end)];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isNumericLiteral(node) && !isName(node)) return [`${node.text} + 1`];
  return [];
}

/** A module's own keep: `lazy(…)` and `new Map()` outside functions. */
function forgettable(node: ts.Node, text: string): string {
  if (!isOutsideFunctions(node)) return text;
  if (ts.isCallExpression(node) && node.expression.getText() === 'lazy') return text.replace(/^lazy/, '__lazy');
  const isKeep = ts.isNewExpression(node) && /^(?:Weak)?Map$/.test(node.expression.getText()) && (node.arguments ?? []).length === 0;
  return isKeep ? `__kept(${text})` : text;
}

/** `let last = null;` outside functions: set again to what it was at the start. */
const letsOf = (file: ts.SourceFile, source: string): string =>
  file.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .filter(({ declarationList }) => (declarationList.flags & ts.NodeFlags.Let) !== 0)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .map(({ name, initializer }) => {
      const value = initializer === undefined ? 'undefined' : source.slice(initializer.getStart(), initializer.end);
      return `\n__onForget(() => { ${name.getText()} = ${value}; });`;
    })
    .join('');

/** The source with its changes behind switches; without `isChanged` only what it keeps can be forgotten and its loops are counted. */
export function instrumented(path: string, source: string, first: number, isChanged: boolean): { code: string; mutants: Mutant[] } {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  const mutants: Mutant[] = [];

  const add = (node: ts.Node, is: string): number => {
    const id = first + mutants.length;
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    mutants.push({ id, file: path, line, was: source.slice(node.getStart(), node.end), is, isStatic: isOutsideFunctions(node) });
    return id;
  };
  const switched = (node: ts.Node, text: string): string => {
    if (!isChanged) return text;
    const others = insteadOf(node, source);
    return others.length === 0 ? text : `(${others.map((is) => `__is(${add(node, is)}) ? (${is}) : `).join('')}(${text}))`;
  };
  const isLeftAsItIs = (node: ts.Node): boolean =>
    ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node);

  const textOf = (node: ts.Node): string => {
    if (isLeftAsItIs(node)) return source.slice(node.getStart(), node.end);
    let text = '';
    let at = node.getStart();
    node.forEachChild((child) => {
      const inner = textOf(child);
      text += source.slice(at, child.getStart());
      text += isLoop(node) && node.statement === child ? `{ __round(); ${inner} }` : inner;
      at = child.end;
    });
    text += source.slice(at, node.end);
    if (ts.isSourceFile(node)) return text;
    if (isChanged && ts.isExpressionStatement(node) && ts.isCallExpression(node.expression))
      return `{ if (!__is(${add(node, '')})) ${text} }`; // In braces, so that an `else` stays with its own `if`.
    return switched(node, forgettable(node, text));
  };
  return { code: textOf(file) + letsOf(file, source), mutants };
}
