// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.PersonalData;

namespace GemeinsamDigital.Bot.Tests.Ideas.PersonalData;

public sealed class PersonalDataGuardTests
{
    [Theory]
    [InlineData("Schreibt an anna.schulz@web.de.", "anna.schulz@web.de")]
    [InlineData("(Anna_B+berlin@mail.example-firma.co.uk)", "Anna_B+berlin@mail.example-firma.co.uk")]
    [InlineData("Mail:anna@example.org!", "anna@example.org")]
    [InlineData("anna (at) example (punkt) org hilft mit", "anna (at) example (punkt) org")]
    [InlineData("anna at example dot org", "anna at example dot org")]
    public void An_e_mail_address_is_found(string text, string found) => Finds(PersonalDataKind.Email, text, found);

    [Theory]
    [InlineData("Ruft an: 030/1234567", "030/1234567")]
    [InlineData("unter +49 30 1234-567 ab 9 Uhr", "+49 30 1234-567")]
    [InlineData("0176 12345678 oder Mail", "0176 12345678")]
    [InlineData("(030) 90 12 34", "(030) 90 12 34")]
    [InlineData("(030) 90 12 34 56 bitte", "(030) 90 12 34 56")]
    [InlineData("+49 (0)176-123 456 78", "+49 (0)176-123 456 78")]
    [InlineData("0049 176 12345678", "0049 176 12345678")]
    [InlineData("(01761234567)", "01761234567")]
    [InlineData("Tel.030-1234567.", "030-1234567")]
    [InlineData("Telefon 4401 2345 abends", "4401 2345")]
    public void A_telephone_number_is_found(string text, string found) => Finds(PersonalDataKind.Phone, text, found);

    [Theory]
    [InlineData("DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 00")]
    [InlineData("Konto: de89370400440532013000.", "de89370400440532013000")]
    [InlineData("IBAN GB82 WEST 1234 5698 7654 32", "GB82 WEST 1234 5698 7654 32")]
    public void An_iban_with_right_check_digits_is_found(string text, string found) => Finds(PersonalDataKind.Iban, text, found);

    [Theory]
    [InlineData("Das Auto B-MW 1234 steht da", "B-MW 1234")]
    [InlineData("Falschparker: B MW 1234", "B MW 1234")]
    [InlineData("P-AB 12E lädt dort", "P-AB 12E")]
    [InlineData("Kennzeichen b-mw 1234", "b-mw 1234")]
    public void A_licence_plate_is_found(string text, string found) => Finds(PersonalDataKind.LicencePlate, text, found);

    [Theory]
    [InlineData("Ich bin am 3.5.1985 geboren.", "3.5.1985")]
    [InlineData("geb. 03.05.85", "03.05.85")]
    [InlineData("geboren am 3. Mai 1985 in Ulm", "3. Mai 1985")]
    [InlineData("Mein Geburtstag ist der 3. Mai.", "3. Mai")]
    [InlineData("I was born on May 3rd, 1985", "May 3rd, 1985")]
    [InlineData("Date of birth: 1985-05-03", "1985-05-03")]
    public void A_birth_date_is_found(string text, string found) => Finds(PersonalDataKind.BirthDate, text, found);

    [Theory]
    [InlineData("Ich wohne in der Sonnenallee 12.", "Sonnenallee 12")]
    [InlineData("Karl-Marx-Str. 5a, 12043 Berlin", "Karl-Marx-Str. 5a")]
    [InlineData("Adresse: Am Treptower Park 14", "Am Treptower Park 14")]
    [InlineData("Vor der Kleinen Hamburger Straße 7", "Kleinen Hamburger Straße 7")]
    [InlineData("Straße des 17. Juni 135", "Straße des 17. Juni 135")]
    [InlineData("Platz der Luftbrücke 5 ist laut", "Platz der Luftbrücke 5")]
    [InlineData("Unter den Linden 6 wird es heiß", "Unter den Linden 6")]
    [InlineData("Alt-Moabit 90-92", "Alt-Moabit 90-92")]
    [InlineData("frankfurter allee 12 im hof", "frankfurter allee 12")]
    [InlineData("I live at 12 Baker Street in London", "12 Baker Street")]
    [InlineData("Ich wohne Krögel 4", "Krögel 4")]
    [InlineData("Post bitte an: Am Sandhaus 4", "Am Sandhaus 4")]
    [InlineData("Post bitte an: Zum Langen See 12.", "Zum Langen See 12")]
    [InlineData("wohne am Treptower Park 14 im Hof", "am Treptower Park 14")]
    [InlineData("Müllerstr.146", "Müllerstr.146")]
    public void A_street_with_a_house_number_is_found(string text, string found) => Finds(PersonalDataKind.Address, text, found);

    [Theory]
    [InlineData("Ich heiße Anna Schulz und wohne hier.", "Anna Schulz")]
    [InlineData("mein name ist anna schulz", "anna schulz")]
    [InlineData("Herr Dr. Müller-Lüdenscheid sagt Nein", "Müller-Lüdenscheid")]
    [InlineData("meine Nachbarin Anna Schulz", "Anna Schulz")]
    [InlineData("Mein Nachbar Kowalski sagt das auch.", "Kowalski")]
    [InlineData("Mehr Bänke!\nViele Grüße\nAnna Schulz", "Anna Schulz")]
    [InlineData("Mehr Bänke! LG, Anna", "Anna")]
    [InlineData("Mehr Bänke! lg anna", "anna")]
    [InlineData("Frau von der Heyden weiß das.", "von der Heyden")]
    [InlineData("Dr. O’Brien hilft", "O’Brien")]
    [InlineData("Hello, I'm Josh and I want benches", "Josh")]
    [InlineData("Mehr Bänke!\nAnna", "Anna")]
    [InlineData("Mehr Bänke wären toll. Petra K.", "Petra K.")]
    [InlineData("Mehr Bänke! Petra (67)", "Petra")]
    [InlineData("Eine Idee von Ahmed aus dem Wedding", "Ahmed")]
    [InlineData("Meine Tochter heißt Lena und fährt Rad.", "Lena")]
    [InlineData("Ich bin Xanthia Vogelsang, wohne hier.", "Xanthia Vogelsang")]
    [InlineData("I am Xanthia and I like parks.", "Xanthia")]
    [InlineData("Thanks!\nXanthia", "Xanthia")]
    [InlineData("herr krüger hat auch eine idee", "krüger")]
    [InlineData("Ich, Petra, möchte Bänke.", "Petra")]
    public void A_name_is_found_by_its_cue(string text, string found) => Finds(PersonalDataKind.Name, text, found);

    [Theory]
    [InlineData("Der M41 und die 29 fahren um 18:30 Uhr zum Haus 5, Zimmer 204.")]
    [InlineData("In 12045 Berlin kostet das 1.234.567,89 € im Jahr 2026.")]
    [InlineData("Ruft die 115 an, bei Gefahr 110 oder 112, sonst 116 117. Telefon 116 117.")]
    [InlineData("Hotline 0800 1234567 ist kostenlos")]
    [InlineData("Am 01.02.2024 von 08.30-10.00 Uhr, 2024-01-02, 01/02/2024")]
    [InlineData("B 96 und A 100, DIN A4, DIN EN 301 549, DIN-A 4, Version 2.0.1")]
    [InlineData("Vorgangsnummer 01234567890 und Ticket 2026-00311")]
    [InlineData("https://example.org/idee-0301234567/Sonnenallee-12?mail=anna@example.org")]
    [InlineData("DE89 3704 0044 0532 0130 01")]
    [InlineData("Die Sonnenallee, der Ernst-Reuter-Platz und die Rathausstraße sind laut.")]
    [InlineData("In der Sonnenallee 20 Bäume pflanzen, Tempo 30 auf der Sonnenallee, Radweg 2 m breit")]
    [InlineData("Bundesstraße 96, Spielplatz 3, Gleis 5, Am Montag 12 Uhr, Sonnenallee 2025")]
    [InlineData("Die Regierende Bürgermeisterin, Herr Regierender Bürgermeister, Frau Senatorin")]
    [InlineData("Ich bin Berlinerin. Ich heiße das gut. Mein Name tut nichts zur Sache.")]
    [InlineData("Viele Grüße aus Neukölln")]
    [InlineData("Die Rosa-Luxemburg-Straße, der Rosa Luxemburg Platz, die Anna-Seghers-Bibliothek")]
    [InlineData("Zum 100. Geburtstag am 1.10.2020 gab es ein Fest.")]
    [InlineData("Frau und Kind, eine Frau Mitte vierzig, Herr im Haus")]
    [InlineData("Koordinaten 52.520008, 13.404954, Wert 0.123456789, +100 000 000 Euro")]
    [InlineData("Zählernummer: 0301234567, Sensor-ID 0301234567, Handy 2019-2025")]
    [InlineData("Am Gleis 3. Am Montag 12. Im Raum 12. Im Görlitzer Park 30 Grad, am Ufer 3 Bänke")]
    [InlineData("Ich bin Rentner Ende sechzig. Ich bin Berliner Bürger. I'm German. I am Turkish.")]
    [InlineData("Der Chatbot namens Berta, die App heißt Emil. Lieber per Post. Danke, BVG!")]
    [InlineData("Meine Tochter hat Angst. Wenn mein Chef Urlaub hat. Meine Mutter Courage braucht Busse.")]
    [InlineData("@berlin und #berlin, 5 @ 3")]
    [InlineData("")]
    [InlineData(" \n ")]
    public void What_belongs_to_nobody_is_left_alone(string text) =>
        Assert.Equal([], PersonalDataGuard.Find(text).Select(finding => $"{finding.Kind} {text.Substring(finding.Start, finding.Length)}"));

    [Fact]
    public void Several_findings_come_in_the_order_of_the_text_and_each_is_replaced()
    {
        const string text = "Ich heiße Anna Schulz, Sonnenallee 12, Tel. 030 1234567, anna@example.org. Mehr Bänke!";

        var findings = PersonalDataGuard.Find(text);

        Assert.Equal([PersonalDataKind.Name, PersonalDataKind.Address, PersonalDataKind.Phone, PersonalDataKind.Email], findings.Select(finding => finding.Kind));
        Assert.Equal("Ich heiße …, …, Tel. …, …. Mehr Bänke!", PersonalDataGuard.Replace(text, findings, "…"));
    }

    [Fact]
    public void Nothing_found_replaces_nothing() => Assert.Equal("Mehr Bänke!", PersonalDataGuard.Replace("Mehr Bänke!", [], "…"));

    private static void Finds(PersonalDataKind kind, string text, string expected)
    {
        var finding = Assert.Single(PersonalDataGuard.Find(text));

        Assert.Equal(expected, text.Substring(finding.Start, finding.Length));
        Assert.Equal(kind, finding.Kind);
    }
}
