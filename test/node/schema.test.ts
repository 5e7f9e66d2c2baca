import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { createJsonSchema, print, schemaFile, shapeFile } from '../../src/cli/schema.js';
import { createShapes } from '../../src/cli/shape.js';
import { observationStatusSchema, resolutionSchema } from '../../src/schema.js';

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: unknown;
  patternProperties?: unknown;
  $defs: Record<string, JsonSchema>;
}

const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
const words = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

describe('The published JSON Schema', () => {
  const schema = createJsonSchema() as JsonSchema;
  const objects = { document: schema, ...schema.$defs };

  it('is in step with the schema it is generated from, byte for byte', async () => {
    const text = await print(createJsonSchema(), schemaFile);
    expect(readFileSync(schemaFile, 'utf8') === text, 'run: npm run schema').to.equal(true);
  });

  it('has a quick form in step with it too', async () => {
    const text = await print(createShapes(), shapeFile);
    expect(readFileSync(shapeFile, 'utf8') === text, 'run: npm run schema').to.equal(true);
  });

  it('compiles in strict mode without complaint', () => {
    const complaints: unknown[] = [];
    const log = (...complaint: unknown[]) => complaints.push(complaint);
    new Ajv2020({ strict: true, logger: { log, warn: log, error: log } }).compile(schema);
    expect(complaints).to.deep.equal([]);
  });

  it('names the kinds of objects it defines', () => {
    expect(Object.keys(schema.$defs)).to.include.members([
      'target',
      'requirement',
      'observation',
      'unit',
      'period',
    ]);
    expect(Object.keys(schema.properties!)).to.deep.equal(Object.keys(resolutionSchema.shape));
  });

  it('closes every object but for keys that start with x-', () => {
    const closed = Object.entries(objects).filter(([, definition]) => definition.properties);
    expect(closed).to.have.length.above(20);
    for (const [name, definition] of closed) {
      expect(definition.additionalProperties, name).to.equal(false);
      expect(definition.patternProperties, name).to.deep.equal({ '^x-': {} });
    }
  });

  for (const [name, definition] of Object.entries(objects)) {
    it(`describes ${name} and each of its properties in Vietnamese and English`, () => {
      const described = { [name]: definition, ...definition.properties };
      for (const [key, { description }] of Object.entries(described)) {
        const [term = '', sentence = ''] = (description ?? '').split(' — ');
        expect(term, `${name}.${key}`).to.match(vietnamese);
        expect(words(sentence).length, `${name}.${key}: an English sentence`).to.be.at.least(2);
        expect(sentence, `${name}.${key}: an English sentence`).to.match(/^["A-Z].*[.)]$/s);
      }
    });
  }

  it('says how each status of an observation is read', () => {
    for (const status of observationStatusSchema.options) {
      expect(schema.$defs.observationStatus!.description).to.match(new RegExp(`\\b${status} \\(`));
    }
  });
});
