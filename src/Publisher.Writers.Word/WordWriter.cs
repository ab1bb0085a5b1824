using Publisher.Documents;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Word.Body;
using Publisher.Writers.Word.Diagnostics;
using Publisher.Writers.Word.Flow;
using Publisher.Writers.Word.Footers;
using Publisher.Writers.Word.Packaging;
using Publisher.Writers.Word.Parts;
using Publisher.Writers.Word.Styles;

namespace Publisher.Writers.Word;

/// <summary>Writes a document as a Word file (.docx) of Word 2013 and later, WPS and LibreOffice.</summary>
public sealed class WordWriter : IDocumentWriter<WordWriterOptions>
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <inheritdoc />
    public void Write(Document document, WordWriterOptions options, Stream output, DiagnosticBag diagnostics)
    {
        var scope = new WordScope(document, options, diagnostics);
        var sections = DocumentFlow.Of(scope);
        foreach (var section in sections)
        {
            var geometry = SectionGeometry.Of(section.Page);
            if (geometry.TextWidth <= 0 || geometry.TextHeight <= 0)
            {
                diagnostics.Add(WordDiagnostics.NoRoomOnPage(section.Page.Name));
                return;
            }
        }

        Assemble(scope, sections).Save(output);
    }

    private static WordPackage Assemble(WordScope scope, List<FlowSection> sections)
    {
        var package = new WordPackage();
        var properties = scope.Document.Properties;
        scope.Relationships.Add(RelationshipType.Styles, "styles.xml");
        scope.Relationships.Add(RelationshipType.Settings, "settings.xml");
        scope.Relationships.Add(RelationshipType.FontTable, "fontTable.xml");
        var footers = new FooterSet(sections, scope, package);
        package.Add(
            "word/document.xml",
            MainType + "document.main+xml",
            output => BodyPart.Write(output, scope, sections, footers));
        package.Add("word/_rels/document.xml.rels", contentType: null, scope.Relationships.Write);
        package.Add("word/styles.xml", MainType + "styles+xml", output => StylesPart.Write(output, scope));
        package.Add(
            "word/settings.xml",
            MainType + "settings+xml",
            output => SettingsPart.Write(output, properties.Language, footers.DiffersOnEvenPages));
        package.Add("word/fontTable.xml", MainType + "fontTable+xml", FontTablePart.Write);
        package.Add(
            "docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
            output => CorePropertiesPart.Write(output, properties, scope.Diagnostics));
        package.Add(
            "docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            output => ExtendedPropertiesPart.Write(output, properties, scope.Diagnostics));

        var root = new RelationshipList();
        root.Add(RelationshipType.MainDocument, "word/document.xml");
        root.Add(RelationshipType.CoreProperties, "docProps/core.xml");
        root.Add(RelationshipType.ExtendedProperties, "docProps/app.xml");
        package.Add("_rels/.rels", contentType: null, root.Write);
        return package;
    }
}
