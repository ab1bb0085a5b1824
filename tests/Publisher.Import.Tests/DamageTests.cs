using System.IO.Compression;
using FsCheck;
using FsCheck.Fluent;
using Publisher.Data.Forms;
using Publisher.Text.Diagnostics;

namespace Publisher.Import.Tests;

/// <summary>A damaged file gives data or an error, never an exception.</summary>
public sealed class DamageTests(BuiltDisclosures built) : IClassFixture<BuiltDisclosures>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Damaged_package_gives_data_or_an_error()
    {
        var good = File.ReadAllBytes(built.Word(BuiltDisclosures.Yutian));
        Try(200, good.Length, (place, value) =>
        {
            var bad = (byte[])good.Clone();
            bad[place] = (byte)value;
            return value % 7 == 0 ? bad[..place] : bad;
        });
    }

    [Fact]
    public void Damaged_document_gives_data_or_an_error()
    {
        var good = ReadDocument(built.Word(BuiltDisclosures.Yutian));
        Try(100, good.Length, (place, value) =>
        {
            // Cuts elements out, doubles them or swaps their ends, so that most results are XML again.
            var start = Math.Max(0, good.LastIndexOf('<', place));
            var end = Math.Max(start + 1, good.IndexOf('>', place) + 1);
            var piece = good[start..end];
            var other = (value % 5) switch
            {
                0 => "",
                1 => piece + piece,
                2 => piece.Replace("w:", "x:", StringComparison.Ordinal),
                3 => "<w:tbl>" + piece,
                _ => piece.Replace("\"1\"", "\"99999999999\"", StringComparison.Ordinal).Replace("w:p>", "w:tc>", StringComparison.Ordinal),
            };
            return WordFileBuilder.MakePackage([("word/document.xml", good[..start] + other + good[end..])]);
        });
    }

    [Fact]
    public void Damaged_text_gives_data_or_an_error()
    {
        var good = File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "published", "chengde-2021.txt"));
        Try(100, good.Length, (place, value) =>
        {
            var bad = (byte[])good.Clone();
            bad[place] = (byte)value;
            return value % 3 == 0 ? bad[place..] : value % 3 == 1 ? bad[..place] : bad;
        }, "file.txt");
    }

    public void Dispose() => _folder.Dispose();

    private static string ReadDocument(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }

    private void Try(int times, int length, Func<int, int, byte[]> damage, string name = "file.docx")
    {
        var diagnostics = new DiagnosticBag();
        var forms = Pipeline.Layouts.NamedForms.ReadAll(Repository.Templates, diagnostics);
        var property = Prop.ForAll(
            Gen.Choose(0, length - 1).Zip(Gen.Choose(0, 255)).ToArbitrary(),
            pair => ReadsOrRefuses(forms, _folder.Write(name, damage(pair.Item1, pair.Item2))));
        property.Check(PropertyRuns.Of(times));
    }

    private static bool ReadsOrRefuses(System.Collections.Immutable.ImmutableArray<NamedForm> forms, string file)
    {
        var (findings, doubts) = (new DiagnosticBag(), new DiagnosticBag());
        var result = DisclosureImport.Read(new ImportRequest(file, forms) { Year = 2024 }, findings);
        var observed = FormObservation.Read(new ImportRequest(file, forms), doubts);
        return result is null == findings.HasErrors && observed is null == doubts.HasErrors;
    }
}
