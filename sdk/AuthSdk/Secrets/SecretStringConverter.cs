using System.ComponentModel;
using System.Globalization;

namespace AuthSdk;

/// <summary>Lets configuration binders fill a <see cref="SecretString"/> from text. There is no way back to text.</summary>
internal sealed class SecretStringConverter : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? new SecretString(text) : base.ConvertFrom(context, culture, value);
}
