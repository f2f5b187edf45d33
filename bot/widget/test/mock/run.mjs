// SPDX-License-Identifier: EUPL-1.2
import { startMock } from './server.mjs';

const { url } = await startMock(Number(process.env.PORT ?? 5080));
console.log(`The pages and a pretended bot: ${url}`);
