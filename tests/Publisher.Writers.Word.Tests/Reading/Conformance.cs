using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Publisher.Writers.Word.Tests.Reading;

/// <summary>The verdict of the Open XML SDK for every version of Office that is in use.</summary>
internal static class Conformance
{
    private static readonly FileFormatVersions[] Versions =
        [FileFormatVersions.Office2013, FileFormatVersions.Office2016, FileFormatVersions.Office2019, FileFormatVersions.Office2021, FileFormatVersions.Microsoft365];

    public static IReadOnlyList<string> Errors(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        return
        [
            .. Versions.SelectMany(version => new OpenXmlValidator(version).Validate(document)
                .Select(error => $"{version}: {error.Part?.Uri}{error.Path?.XPath}: {error.Description}")),
        ];
    }
}
