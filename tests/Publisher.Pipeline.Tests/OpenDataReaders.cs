using System.Text.Json;
using System.Xml.Linq;

namespace Publisher.Pipeline.Tests;

/// <summary>Readers of open data that are not ours: Python's csv and jsonschema, LibreOffice.</summary>
internal static class OpenDataReaders
{
    /// <summary>Every cell as text, the header first, read as Excel would: UTF-8 by its byte order mark, CRLF kept apart from LF.</summary>
    private const string ReadCsv = """
        import csv, json, sys
        with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
            print(json.dumps(list(csv.reader(file, strict=True))))
        """;

    /// <summary>Checks a data package as its standard says: sizes, hashes, headers, types, keys.</summary>
    private const string CheckPackage = """
        import csv, decimal, hashlib, io, json, os, re, sys
        folder = sys.argv[1]
        package = json.load(open(os.path.join(folder, 'datapackage.json'), encoding='utf-8'))
        assert re.fullmatch(r'[a-z0-9._-]+', package['name']), package['name']
        keys = {}
        for resource in package['resources']:
            content = open(os.path.join(folder, resource['path']), 'rb').read()
            assert len(content) == resource['bytes'], resource['path']
            assert 'sha256:' + hashlib.sha256(content).hexdigest() == resource['hash'], resource['path']
            if resource.get('type') != 'table':
                continue
            rows = list(csv.reader(io.StringIO(content.decode('utf-8-sig'), newline='')))
            fields = resource['schema']['fields']
            assert rows[0] == [field['name'] for field in fields], rows[0]
            cast = {'string': str, 'integer': int, 'number': decimal.Decimal}
            for row in rows[1:]:
                assert len(row) == len(fields), row
                for cell, field in zip(row, fields):
                    if cell:
                        cast[field['type']](cell)
            def values(names):
                at = [rows[0].index(name) for name in names]
                return [tuple(row[i] for i in at) for row in rows[1:]]
            key = values(resource['schema']['primaryKey'])
            assert len(set(key)) == len(key), resource['path']
            keys[resource['name']] = set(key)
            for foreign in resource['schema'].get('foreignKeys', []):
                assert set(values(foreign['fields'])) <= keys[foreign['reference']['resource']]
        print('good')
        """;

    public static string[][] Csv(string path)
    {
        var (exit, output) = RealTool.Run("python3", "-c", ReadCsv, path);
        Assert.True(exit == 0, output);
        return JsonSerializer.Deserialize<string[][]>(output)!;
    }

    public static void AssertPackage(string folder)
    {
        var (_, output) = RealTool.Run("python3", "-c", CheckPackage, folder);
        Assert.Equal("good", output.Trim());
    }

    /// <summary>Whether <paramref name="data"/> is as <paramref name="schema"/> says, and what is not.</summary>
    public static (bool Valid, string Findings) Validate(string schema, string data)
    {
        var (exit, output) = RealTool.Run("jsonschema", "-i", data, schema);
        return (exit == 0, output);
    }

    /// <summary>The cells that LibreOffice makes of a CSV file: their words, or the number or formula that it took them for.</summary>
    public static string[] OpenInSpreadsheet(string csv, string folder)
    {
        var (exit, output) = RealTool.Run(
            "soffice",
            "--headless",
            $"-env:UserInstallation=file://{folder}/profile",
            "--infilter=CSV:44,34,76,1,,0,false,true,false,false,true,-1",
            "--convert-to",
            "fods",
            "--outdir",
            folder,
            csv);
        Assert.True(exit == 0, output);
        XNamespace table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
        XNamespace office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
        var sheet = XDocument.Load(Directory.EnumerateFiles(folder, Path.GetFileNameWithoutExtension(csv) + "*.fods").Single());
        return
        [
            .. sheet.Descendants(table + "table-cell").Select(cell => cell switch
            {
                _ when cell.Attribute(table + "formula") is { } formula => "formula " + formula.Value,
                _ when cell.Attribute(office + "value") is { } number => "number " + number.Value,
                _ => cell.Value.Trim(),
            }),
        ];
    }
}
