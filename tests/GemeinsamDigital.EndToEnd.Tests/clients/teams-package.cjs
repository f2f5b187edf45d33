// SPDX-License-Identifier: EUPL-1.2
// Checks the files of a Teams app package against the schemas that Microsoft ships: node teams-package.cjs FOLDER
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const Ajv = require('ajv-draft-04').default;
const addFormats = require('ajv-formats').default;

const folder = process.argv[2];
const schemas = path.join(path.dirname(require.resolve('@microsoft/app-manifest/package.json')), 'build', 'json-schemas', 'teams');
const newest = Math.max(...fs.readdirSync(schemas).map(name => /^v1\.(\d+)$/.exec(name)?.[1] ?? 0));
const problems = [];

const manifest = check('manifest.json', 'MicrosoftTeams.schema.json');
if (manifest.manifestVersion !== `1.${newest}`)
  problems.push(`manifest.json is of version ${manifest.manifestVersion}; there is a newer schema, 1.${newest}`);
for (const language of manifest.localizationInfo.additionalLanguages) {
  const texts = check(language.file, 'MicrosoftTeams.Localization.schema.json');
  const translated = Object.keys(texts).filter(key => key !== '$schema').sort();
  const translatable = [...paths(manifest)].sort();
  for (const key of translatable.filter(each => !translated.includes(each)))
    problems.push(`${language.file} lacks ${key}`);
  for (const key of translated.filter(each => !translatable.includes(each)))
    problems.push(`${language.file} has ${key}, which is not in the manifest`);
}

for (const problem of problems)
  console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
if (problems.length === 0)
  console.log(`valid: manifest 1.${newest}, ${[...paths(manifest)].length} texts`);

function check(name, schema) {
  const content = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(fs.readFileSync(path.join(schemas, `v1.${newest}`, schema), 'utf8')));
  if (!validate(content))
    problems.push(...validate.errors.map(error => `${name}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`));
  return content;
}

/** What people read: names, descriptions and the titles of commands and parameters, as a translation names them. */
function* paths(manifest) {
  for (const part of ['name', 'description'])
    for (const length of ['short', 'full'])
      if (manifest[part][length]) yield `${part}.${length}`;
  yield* titled(manifest.bots[0].commandLists.map(list => list.commands).entries(), 'bots[0].commandLists', 'commands');
  for (const [i, command] of manifest.composeExtensions[0].commands.entries()) {
    const at = `composeExtensions[0].commands[${i}]`;
    yield* texts(command, at);
    for (const [j, parameter] of (command.parameters ?? []).entries())
      yield* texts(parameter, `${at}.parameters[${j}]`);
  }
}

function* titled(lists, at, name) {
  for (const [i, entries] of lists)
    for (const [j, entry] of entries.entries())
      yield* texts(entry, `${at}[${i}].${name}[${j}]`);
}

function* texts(entry, at) {
  for (const field of ['title', 'description'])
    if (entry[field]) yield `${at}.${field}`;
}
