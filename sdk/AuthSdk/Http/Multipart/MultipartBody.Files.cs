using System.Net.Http.Headers;

namespace AuthSdk.Http;

public sealed partial class MultipartBody
{
    /// <summary>Adds bytes as a file that is named like its part.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="value">The bytes.</param>
    public void AddFile(string name, byte[]? value)
    {
        if (value is not null)
        {
            Add(name, name, new ByteArrayContent(value));
        }
    }

    /// <summary>Adds a stream as a file that is named like its part. The stream is not disposed of.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="value">The stream.</param>
    public void AddFile(string name, Stream? value)
    {
        if (value is not null)
        {
            Add(name, name, new CallerStreamContent(value));
        }
    }

    /// <summary>Adds a file under its own name.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="value">The file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public void AddFile(string name, FileInfo? value)
    {
        if (value is not null)
        {
            Add(name, value.Name, new FileContent(value));
        }
    }

    /// <summary>Adds a file with the name and type that it says.</summary>
    /// <param name="name">The name of the part, if the file says none.</param>
    /// <param name="value">The file.</param>
    /// <exception cref="FormatException">Its content type is no media type.</exception>
    public void AddFile(string name, MultipartItem? value)
    {
        if (value is null)
        {
            return;
        }

        var content = value.CreateContent();
        if (value.ContentType is not null)
        {
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(value.ContentType);
        }

        Add(value.Name ?? name, value.FileName, content);
    }

    /// <summary>Adds content as it is; it gets the name if it has no <c>Content-Disposition</c> of its own.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="value">The content, which is disposed of with the request.</param>
    public void AddFile(string name, HttpContent? value)
    {
        if (value is not null)
        {
            Add(name, null, value);
        }
    }

    /// <summary>Adds a file for each of these.</summary>
    /// <param name="name">The name of all parts.</param>
    /// <param name="values">The bytes of each.</param>
    public void AddFiles(string name, IEnumerable<byte[]?>? values)
    {
        foreach (var value in values ?? [])
        {
            AddFile(name, value);
        }
    }

    /// <inheritdoc cref="AddFiles(string, IEnumerable{byte[]})"/>
    /// <param name="name">The name of all parts.</param>
    /// <param name="values">The streams, which are not disposed of.</param>
    public void AddFiles(string name, IEnumerable<Stream?>? values)
    {
        foreach (var value in values ?? [])
        {
            AddFile(name, value);
        }
    }

    /// <inheritdoc cref="AddFiles(string, IEnumerable{byte[]})"/>
    /// <param name="name">The name of all parts.</param>
    /// <param name="values">The files.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public void AddFiles(string name, IEnumerable<FileInfo?>? values)
    {
        foreach (var value in values ?? [])
        {
            AddFile(name, value);
        }
    }

    /// <inheritdoc cref="AddFiles(string, IEnumerable{byte[]})"/>
    /// <param name="name">The name of the parts whose files say none.</param>
    /// <param name="values">The files.</param>
    public void AddFiles(string name, IEnumerable<MultipartItem?>? values)
    {
        foreach (var value in values ?? [])
        {
            AddFile(name, value);
        }
    }

    /// <inheritdoc cref="AddFiles(string, IEnumerable{byte[]})"/>
    /// <param name="name">The name of the parts that have none of their own.</param>
    /// <param name="values">The contents.</param>
    public void AddFiles(string name, IEnumerable<HttpContent?>? values)
    {
        foreach (var value in values ?? [])
        {
            AddFile(name, value);
        }
    }
}
