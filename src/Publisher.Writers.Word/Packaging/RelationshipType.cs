namespace Publisher.Writers.Word.Packaging;

/// <summary>The kinds of relationship between the parts of a Word file (ISO/IEC 29500-1 §11.3).</summary>
internal static class RelationshipType
{
    public const string MainDocument = WordNamespaces.OfficeRelationships + "/officeDocument";
    public const string ExtendedProperties = WordNamespaces.OfficeRelationships + "/extended-properties";
    public const string CoreProperties = WordNamespaces.PackageRelationships + "/metadata/core-properties";
    public const string Styles = WordNamespaces.OfficeRelationships + "/styles";
    public const string Settings = WordNamespaces.OfficeRelationships + "/settings";
    public const string FontTable = WordNamespaces.OfficeRelationships + "/fontTable";
    public const string Footer = WordNamespaces.OfficeRelationships + "/footer";
}
