namespace Publisher.Documents.Markup;

/// <summary>The attributes of one element: values, and the offsets of their names for errors.</summary>
internal struct MarkupAttributes
{
    public MarkupValue Id;
    public MarkupValue Class;
    public MarkupValue Page;
    public MarkupValue Label;
    public MarkupValue Summary;
    public MarkupValue Width;
    public MarkupValue ColumnSpan;
    public MarkupValue RowSpan;
    public MarkupValue Scope;
    public MarkupValue Target;
    public MarkupValue Levels;

    public void Set(MarkupAttribute attribute, MarkupValue value)
    {
        switch (attribute)
        {
            case MarkupAttribute.Id: Id = value; break;
            case MarkupAttribute.Class: Class = value; break;
            case MarkupAttribute.Page: Page = value; break;
            case MarkupAttribute.Label: Label = value; break;
            case MarkupAttribute.Summary: Summary = value; break;
            case MarkupAttribute.Width: Width = value; break;
            case MarkupAttribute.ColumnSpan: ColumnSpan = value; break;
            case MarkupAttribute.RowSpan: RowSpan = value; break;
            case MarkupAttribute.Scope: Scope = value; break;
            case MarkupAttribute.Target: Target = value; break;
            case MarkupAttribute.Levels: Levels = value; break;
        }
    }
}
