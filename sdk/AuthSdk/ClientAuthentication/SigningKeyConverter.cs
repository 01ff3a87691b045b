using System.ComponentModel;
using System.Globalization;

namespace AuthSdk;

/// <summary>Lets configuration binders fill a <see cref="SigningKey"/> from text: a JWK, or PEM. There is no way back to text.</summary>
internal sealed class SigningKeyConverter : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is not string text ? base.ConvertFrom(context, culture, value)
        : text.AsSpan().TrimStart().StartsWith("{") ? SigningKey.FromJwk(text)
        : SigningKey.FromPem(text);
}
