using Microsoft.Extensions.Options;

namespace AuthSdk.Registration;

/// <summary>Reports every fault of an API's options at once.</summary>
internal sealed class ApiOptionsValidator<TOptions>(Action<TOptions, ICollection<string>> validate) : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var failures = new List<string>();
        validate(options, failures);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
