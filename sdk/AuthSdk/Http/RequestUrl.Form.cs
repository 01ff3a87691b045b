using System.Net.Http.Headers;
using System.Text;

namespace AuthSdk.Http;

/// <content>Forms: the same names and values, in the body of the request (RFC 1866 section 8.2.1, with a space as <c>+</c>).</content>
public ref partial struct RequestUrl
{
    private const string FormMediaType = "application/x-www-form-urlencoded";

    /// <summary>Starts a form.</summary>
    /// <param name="initialBuffer">Space on the caller's stack; a longer form moves to a pooled array.</param>
    public static RequestUrl Form(Span<char> initialBuffer) => new("", initialBuffer) { _isForm = true };

    /// <summary>The finished form, in memory, so that it can be sent again.</summary>
    public HttpContent ToFormContent()
    {
        // Everything in it is ASCII.
        var bytes = new byte[_length];
        Encoding.ASCII.GetBytes(_buffer[.._length], bytes);
        _buffer[.._length].Clear();
        Release();
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(FormMediaType);
        return content;
    }

    /// <summary>Text as a form body, escaped as a whole.</summary>
    /// <param name="text">The text; <see langword="null"/> is no body.</param>
    /// <exception cref="ArgumentException">The text has half of a surrogate pair.</exception>
    public static HttpContent? FormContent(string? text)
    {
        if (text is null)
        {
            return null;
        }

        TextValue.RequirePaired(text, nameof(text));
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(Uri.EscapeDataString(text)));
        content.Headers.ContentType = new MediaTypeHeaderValue(FormMediaType) { CharSet = "utf-8" };
        return content;
    }
}
