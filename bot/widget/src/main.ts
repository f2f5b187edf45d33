// SPDX-License-Identifier: EUPL-1.2
import { GdbChat } from './element';

if (!customElements.get('gdb-chat')) customElements.define('gdb-chat', GdbChat);
