// SPDX-License-Identifier: EUPL-1.2
// Checks resources of Azure templates. node arm-schema.cjs FOLDER < {"template": …, "resources": [{"type","apiVersion",…}]}
// FOLDER holds files of https://github.com/Azure/azure-resource-manager-schemas: schemas/ itself, or single files of it
// with their folder in the name (2024-11-01_Microsoft.Web.json). Writes {"errors": […], "unchecked": [types without a file]}.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const Ajv = require('ajv-draft-04').default;

const folder = process.argv[2];
const asked = JSON.parse(readFileSync(0, 'utf8'));
const errors = [];
const unchecked = new Set();

/**
 * The schemas allow properties that they do not know; a misspelt one would pass. Only the parts of an allOf or oneOf that
 * complete one another have to stay open: one of Microsoft's is closed there by mistake and lets no channel through.
 */
function closed(node, isPart = false) {
  if (node === null || typeof node !== 'object') return node;
  if (Array.isArray(node)) return node.map(part => closed(part, isPart));
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) =>
    [key, closed(value, key === 'allOf' || (key === 'oneOf' && node.properties !== undefined))]));
  if (isPart) delete copy.additionalProperties;
  else if (copy.type === 'object' && copy.properties && copy.additionalProperties === undefined && !copy.oneOf && !copy.allOf)
    copy.additionalProperties = false;
  return copy;
}

function read(name, inside) {
  const path = [join(folder, `${inside}_${name}`), join(folder, inside, name)].find(existsSync);
  return path ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false });
ajv.addSchema(read('definitions.json', 'common'));
const providers = new Map();

function schemaOf(type, apiVersion) {
  const [provider, ...names] = type.split('/');
  const key = `${apiVersion}/${provider}`;
  if (!providers.has(key)) {
    const file = read(`${provider}.json`, apiVersion);
    if (file) ajv.addSchema({ ...closed(file), id: key });
    providers.set(key, file);
  }
  const file = providers.get(key);
  if (!file) return undefined;
  const group = Object.keys(file).find(name => name.endsWith('esourceDefinitions') && file[name][names.join('_')]);
  return group && ajv.getSchema(`${key}#/${group}/${names.join('_')}`);
}

/** Every alternative that was not meant complains as well: the deepest complaints are about what was meant. */
function say(about, found) {
  const own = found.filter(error => !error.schemaPath.includes('expression') && error.keyword !== 'oneOf');
  const depth = error => error.instancePath.split('/').length;
  for (const error of (own.length ? own : found).sort((one, other) => depth(other) - depth(one)))
    errors.push(`${about}${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}

/** Some definitions want the whole name of a child, some its own. */
const namings = resource => [resource, { ...resource, name: resource.name.split('/').pop() }];

for (const resource of asked.resources) {
  const about = `${resource.type}@${resource.apiVersion}`;
  const schema = schemaOf(resource.type, resource.apiVersion);
  if (!schema) unchecked.add(about);
  else if (!namings(resource).some(naming => schema(naming))) {
    schema(resource);
    say(about, schema.errors);
  }
}

if (asked.template) {
  const shell = read('deploymentTemplate.json', '2019-04-01');
  delete shell.properties.resources.oneOf;
  const check = ajv.compile(shell);
  if (!check(asked.template)) say('template', check.errors);
}

process.stdout.write(JSON.stringify({ errors, unchecked: [...unchecked] }));
