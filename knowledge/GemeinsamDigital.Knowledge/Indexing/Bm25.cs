// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Indexing;

internal static class Bm25
{
    private const double B = 0.75;

    public static double Idf(int documents, int withTerm) => Math.Log(1 + (documents - withTerm + 0.5) / (withTerm + 0.5));

    public static double Saturation(int frequency, int length, double averageLength, double k1) =>
        (k1 + 1) * frequency / (frequency + k1 * (1 - B + B * length / averageLength));
}
