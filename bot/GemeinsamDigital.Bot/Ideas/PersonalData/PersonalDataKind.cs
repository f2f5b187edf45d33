// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

internal enum PersonalDataKind
{
    Email,
    Phone,
    Iban,
    LicencePlate,
    BirthDate,
    Address,
    Name,
}
