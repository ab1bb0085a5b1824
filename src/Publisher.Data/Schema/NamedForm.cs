using Publisher.Data.Forms;

namespace Publisher.Data.Schema;

/// <summary>A layout's form under the name by which disclosures ask for it.</summary>
public sealed record NamedForm(string Name, FormDefinition Form);
