// A stand-in for Refit's attributes: their public names and shapes, written for these tests because the package is not needed to build.
namespace Refit;

[AttributeUsage(AttributeTargets.Method)]
public abstract class HttpMethodAttribute(string path) : Attribute
{
    public abstract HttpMethod Method { get; }

    public virtual string Path { get; } = path;
}

public sealed class GetAttribute(string path) : HttpMethodAttribute(path)
{
    public override HttpMethod Method => HttpMethod.Get;
}

public sealed class PostAttribute(string path) : HttpMethodAttribute(path)
{
    public override HttpMethod Method => HttpMethod.Post;
}

public sealed class PutAttribute(string path) : HttpMethodAttribute(path)
{
    public override HttpMethod Method => HttpMethod.Put;
}

public sealed class DeleteAttribute(string path) : HttpMethodAttribute(path)
{
    public override HttpMethod Method => HttpMethod.Delete;
}

public sealed class PatchAttribute(string path) : HttpMethodAttribute(path)
{
    public override HttpMethod Method => HttpMethod.Patch;
}

public sealed class HeadAttribute(string path) : HttpMethodAttribute(path)
{
    public override HttpMethod Method => HttpMethod.Head;
}

public sealed class OptionsAttribute(string path) : HttpMethodAttribute(path)
{
    public override HttpMethod Method => HttpMethod.Options;
}

[AttributeUsage(AttributeTargets.Interface)]
public sealed class PathPrefixAttribute(string pathPrefix) : Attribute
{
    public string PathPrefix { get; } = pathPrefix;
}

[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class AliasAsAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class QueryAttribute : Attribute
{
    public QueryAttribute()
    {
    }

    public QueryAttribute(string delimiter) => Delimiter = delimiter;

    public QueryAttribute(CollectionFormat collectionFormat) => CollectionFormat = collectionFormat;

    public string Delimiter { get; } = ".";

    public string? Format { get; set; }

    public CollectionFormat CollectionFormat { get; set; }
}

public enum CollectionFormat
{
    RefitParameterFormatter,
    Csv,
    Ssv,
    Tsv,
    Pipes,
    Multi,
}

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BodyAttribute : Attribute
{
    public BodyAttribute()
    {
    }

    public BodyAttribute(bool buffered) => Buffered = buffered;

    public BodyAttribute(BodySerializationMethod serializationMethod) => SerializationMethod = serializationMethod;

    public bool? Buffered { get; }

    public BodySerializationMethod SerializationMethod { get; }
}

public enum BodySerializationMethod
{
    Default = 0,
    UrlEncoded = 2,
    Serialized = 3,
    JsonLines = 4,
}

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class HeaderAttribute(string header) : Attribute
{
    public string Header { get; } = header;
}

[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class HeadersAttribute(params string[] headers) : Attribute
{
    public IReadOnlyList<string> Headers { get; } = headers;
}

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class AuthorizeAttribute(string scheme = "Bearer") : Attribute
{
    public string Scheme { get; } = scheme;
}

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class UrlAttribute : Attribute;
