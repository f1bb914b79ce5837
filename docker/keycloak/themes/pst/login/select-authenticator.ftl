<#-- Chooses how to go on: a button for each way, which the keyboard reaches as well. -->
<#import "template.ftl" as layout>

<@layout.registrationLayout; section>
<#if section = "header">
${msg("loginChooseAuthenticator")}
<#elseif section = "form">
<ul class="ways">
<#list auth.authenticationSelections as way>
<li>
<form action="${url.loginAction}" method="post">
<input type="hidden" name="authenticationExecution" value="${way.authExecId}">
<button class="button button-block" type="submit">${msg(way.displayName)}</button>
<p class="hint">${msg(way.helpText)}</p>
</form>
</li>
</#list>
</ul>
</#if>
</@layout.registrationLayout>
