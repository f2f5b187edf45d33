// SPDX-License-Identifier: EUPL-1.2
System.Console.WriteLine("knowledge");
