using System.Numerics;
using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace AuthSdk.Http;

/// <summary>
/// A <c>multipart/form-data</c> body (RFC 7578), written while it is sent. It is sent again if need be and each of its parts can be. A part
/// without value is left out.
/// </summary>
public sealed partial class MultipartBody : MultipartContent, IRepeatableContent
{
    private bool _isRepeatable = true;

    /// <summary>Creates a body without parts.</summary>
    /// <param name="boundaryText">What its boundary begins with; the rest is random.</param>
    /// <exception cref="ArgumentException"><paramref name="boundaryText"/> cannot be part of a boundary (RFC 2046 section 5.1.1).</exception>
    public MultipartBody(string boundaryText = "")
        : base("form-data", $"{boundaryText}{Guid.NewGuid()}")
    {
        // Names of parts and files are UTF-8, as browsers write them.
        HeaderEncodingSelector = static (_, _) => Encoding.UTF8;
    }

    bool IRepeatableContent.IsRepeatable => _isRepeatable;

    /// <summary>Adds a text (<c>text/plain</c>, UTF-8).</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text has half of a surrogate pair.</exception>
    public void AddText(string name, string? value)
    {
        if (value is not null)
        {
            TextValue.RequirePaired(value, name);
            Add(name, null, new StringContent(value, Encoding.UTF8, "text/plain"));
        }
    }

    /// <summary>Adds a value as text, formatted with the invariant culture.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the part.</param>
    /// <param name="value">The value.</param>
    /// <param name="format">A format string.</param>
    public void AddText<T>(string name, T value, string? format = null)
        where T : IFormattable? =>
        AddText(name, TextValue.Of(value, format));

    /// <inheritdoc cref="AddText{T}(string, T, string?)"/>
    public void AddText<T>(string name, T? value, string? format = null)
        where T : struct, IFormattable =>
        AddText(name, value is { } present ? TextValue.Of(present, format) : null);

    /// <summary>Adds a part for each text.</summary>
    /// <param name="name">The name of all parts.</param>
    /// <param name="values">The texts.</param>
    public void AddTexts(string name, IEnumerable<string?>? values)
    {
        foreach (var value in values ?? [])
        {
            AddText(name, value);
        }
    }

    /// <summary>Adds a number as JSON.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="name">The name of the part.</param>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The number is infinite or none, which JSON cannot say.</exception>
    public void AddNumber<T>(string name, T value)
        where T : INumberBase<T>
    {
        if (!T.IsFinite(value))
        {
            throw new ArgumentException("JSON has finite numbers only.", name);
        }

        AddJsonText(name, TextValue.Of(value, null)!);
    }

    /// <inheritdoc cref="AddNumber{T}(string, T)"/>
    public void AddNumber<T>(string name, T? value)
        where T : struct, INumberBase<T>
    {
        if (value is { } present)
        {
            AddNumber(name, present);
        }
    }

    /// <summary>Adds <c>true</c> or <c>false</c> as JSON.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="value">The value.</param>
    public void AddBoolean(string name, bool? value)
    {
        if (value is { } present)
        {
            AddJsonText(name, present ? "true" : "false");
        }
    }

    /// <summary>Adds a value as JSON.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the part.</param>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">How it is written.</param>
    public void AddJson<T>(string name, T? value, JsonTypeInfo<T> typeInfo)
    {
        if (value is not null)
        {
            Add(name, null, RequestContent.Json(value, typeInfo));
        }
    }

    /// <summary>Adds a part for each value, as JSON.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The name of all parts.</param>
    /// <param name="values">The values.</param>
    /// <param name="typeInfo">How they are written.</param>
    public void AddJsonParts<T>(string name, IEnumerable<T?>? values, JsonTypeInfo<T> typeInfo)
    {
        foreach (var value in values ?? [])
        {
            AddJson(name, value, typeInfo);
        }
    }

    private void AddJsonText(string name, string json) => Add(name, null, RequestContent.Json(Encoding.UTF8.GetBytes(json)));

    private void Add(string name, string? fileName, HttpContent content)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (content.Headers.ContentDisposition is null)
        {
            content.Headers.TryAddWithoutValidation("Content-Disposition", PartDisposition.Of(name, fileName));
        }

        _isRepeatable &= RepeatableContent.Is(content);
        Add(content);
    }
}
