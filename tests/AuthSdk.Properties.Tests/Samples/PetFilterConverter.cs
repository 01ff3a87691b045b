using AuthSdk.Http;

namespace AuthSdk.Properties.Tests.Samples;

/// <summary>Writes a filter in a way of its own.</summary>
public sealed class PetFilterConverter : IQueryConverter<PetFilter>
{
    public void Convert(PetFilter value, string name, ref RequestUrl query) => query.AppendQuery(name, value?.PetName);
}
