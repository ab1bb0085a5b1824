using System.Collections.Immutable;
using Publisher.Writers.Pdf.Conformance.Rules.Annotations;
using Publisher.Writers.Pdf.Conformance.Rules.Attachments;
using Publisher.Writers.Pdf.Conformance.Rules.Content;
using Publisher.Writers.Pdf.Conformance.Rules.File;
using Publisher.Writers.Pdf.Conformance.Rules.Fonts;
using Publisher.Writers.Pdf.Conformance.Rules.Graphics;
using Publisher.Writers.Pdf.Conformance.Rules.Metadata;
using Publisher.Writers.Pdf.Conformance.Rules.Navigation;
using Publisher.Writers.Pdf.Conformance.Rules.Structure;

namespace Publisher.Writers.Pdf.Conformance.Rules;

/// <summary>All rules, in the order of ISO 19005-3 and then of ISO 14289-1.</summary>
internal static class ConformanceRules
{
    public static ImmutableArray<ConformanceRule> All { get; } =
    [
        new HeaderRule(),
        new TrailerRule(),
        new FramingRule(),
        new FilterRule(),
        new LimitsRule(),
        new CatalogRule(),
        new OperatorRule(),
        new OutputIntentRule(),
        new GraphicsStateRule(),
        new ExternalObjectRule(),
        new FontKindRule(),
        new EmbeddingRule(),
        new GlyphRule(),
        new UnicodeRule(),
        new AnnotationRule(),
        new FormRule(),
        new ActionRule(),
        new MetadataRule(),
        new SchemaRule(),
        new InfoRule(),
        new IdentifierRule(),
        new MarkingRule(),
        new RoleRule(),
        new PieceRule(),
        new LanguageRule(),
        new AttachmentRule(),
        new MarkedContentRule(),
        new TitleRule(),
        new NestingRule(),
        new TableRule(),
        new HeadingRule(),
        new AlternateTextRule(),
        new ListRule(),
        new AnnotationStructureRule(),
        new PageRule(),
        new OutlineRule(),
        new DestinationRule(),
    ];
}
